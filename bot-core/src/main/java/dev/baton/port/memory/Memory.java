package dev.baton.port.memory;

/** All ports of storage in one memory, under one transaction; gone when the process ends. */
public final class Memory {

    private final InMemoryTransaction transaction = new InMemoryTransaction();
    private final InMemoryHandoffs handoffs = new InMemoryHandoffs(transaction);
    private final InMemoryAgenda agenda = new InMemoryAgenda(transaction);
    private final InMemoryPlaces places = new InMemoryPlaces(transaction);
    private final InMemoryPeople people = new InMemoryPeople(transaction);
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(transaction);
    private final InMemoryAttachments attachments = new InMemoryAttachments(transaction);

    /** The transaction that all ports of this memory join. */
    public InMemoryTransaction transaction() {
        return transaction;
    }

    /** The handoffs of this memory. */
    public InMemoryHandoffs handoffs() {
        return handoffs;
    }

    /** The agenda of this memory; nothing runs by itself. */
    public InMemoryAgenda agenda() {
        return agenda;
    }

    /** The places of this memory. */
    public InMemoryPlaces places() {
        return places;
    }

    /** The people of this memory. */
    public InMemoryPeople people() {
        return people;
    }

    /** The deliveries of this memory. */
    public InMemoryDeliveries deliveries() {
        return deliveries;
    }

    /** The attachments of this memory. */
    public InMemoryAttachments attachments() {
        return attachments;
    }
}
