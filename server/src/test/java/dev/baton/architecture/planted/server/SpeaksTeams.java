package dev.baton.architecture.planted.server;

import com.microsoft.bot.schema.ChannelAccount;

/** The Bot Framework stays in the Teams adapter. */
public record SpeaksTeams(ChannelAccount account) {}
