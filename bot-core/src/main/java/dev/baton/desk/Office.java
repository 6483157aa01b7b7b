package dev.baton.desk;

import dev.baton.port.Agenda;
import dev.baton.port.Attachments;
import dev.baton.port.Deliveries;
import dev.baton.port.Handoffs;
import dev.baton.port.People;
import dev.baton.port.Places;
import dev.baton.port.Transaction;

/** Everything that is kept in one database and changed in one transaction. */
public record Office(
        Transaction transaction,
        Handoffs handoffs,
        Agenda agenda,
        Places places,
        People people,
        Deliveries deliveries,
        Attachments attachments) {}
