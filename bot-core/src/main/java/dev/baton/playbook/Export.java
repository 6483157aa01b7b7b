package dev.baton.playbook;

/** Something of a handoff in a file of its own, beside its document: the name in the address, and what people call it. */
public record Export(String name, String label) {}
