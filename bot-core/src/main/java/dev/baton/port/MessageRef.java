package dev.baton.port;

/** A message that was posted: its place and the platform's own id for it (in Slack, the time stamp). */
public record MessageRef(Place place, String id) {}
