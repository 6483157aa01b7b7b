/** The inventory of whoever has a folder of CycloneDX files: which projects, services and assets contain a component. */
@NullMarked
package dev.baton.connectors.sbom;

import org.jspecify.annotations.NullMarked;
