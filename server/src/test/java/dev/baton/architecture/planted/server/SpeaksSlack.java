package dev.baton.architecture.planted.server;

import com.slack.api.model.block.DividerBlock;

/** Slack stays in its adapter. */
public record SpeaksSlack(DividerBlock block) {}
