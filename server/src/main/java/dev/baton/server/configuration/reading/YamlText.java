package dev.baton.server.configuration.reading;

/** A YAML document and the name by which problems in it are told, usually its file name. */
public record YamlText(String name, String text) {}
