/** One CycloneDX file, read with suspicion: what it is about, what it names, and how the one leads to the other. */
@NullMarked
package dev.baton.connectors.sbom.bill;

import org.jspecify.annotations.NullMarked;
