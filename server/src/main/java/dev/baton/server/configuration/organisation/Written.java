package dev.baton.server.configuration.organisation;

import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.organisation.Organisation;

/** What {@code baton.yaml} says: the organisation, and how it uses the systems outside. */
public record Written(Organisation organisation, JiraPractice jira, InventoryChoice inventory) {}
