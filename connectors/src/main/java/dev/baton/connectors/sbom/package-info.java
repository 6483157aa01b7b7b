/** What is affected, read from a folder of CycloneDX files. */
@NullMarked
package dev.baton.connectors.sbom;

import org.jspecify.annotations.NullMarked;
