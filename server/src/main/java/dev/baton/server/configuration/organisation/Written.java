package dev.baton.server.configuration.organisation;

import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.organisation.Organisation;

/** What {@code baton.yaml} says: the organisation, and what it calls things in the systems outside. */
public record Written(Organisation organisation, JiraPractice jira) {}
