package dev.baton.handoff.recovery.document;

/** One wave of the recovery, for example «infrastructure → apps → users» (A8-08), with what is rolled back to if it fails (A8-12). */
public record Wave(int number, String name, String rollback) {}
