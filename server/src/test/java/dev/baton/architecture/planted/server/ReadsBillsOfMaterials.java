package dev.baton.architecture.planted.server;

import org.cyclonedx.model.Bom;

/** CycloneDX stays in its connector. */
public record ReadsBillsOfMaterials(Bom bom) {}
