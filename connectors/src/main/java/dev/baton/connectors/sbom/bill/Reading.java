package dev.baton.connectors.sbom.bill;

/** What came of reading one file. */
public sealed interface Reading {

    /** It is a bill of materials. */
    record Read(Bill bill) implements Reading {}

    /** It is none, and why; the reason goes after the file's name. */
    record Unreadable(String reason) implements Reading {}
}
