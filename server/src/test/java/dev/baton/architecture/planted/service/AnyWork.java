package dev.baton.architecture.planted.service;

/** A layer. */
public record AnyWork() {}
