package dev.baton.slack.people;

import com.google.gson.JsonObject;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.ResponseMetadata;
import dev.baton.slack.webapi.SlackMethod;
import dev.baton.slack.webapi.WebApi;
import dev.baton.slack.webapi.WebReply;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the whole member list of a workspace into the registry, a page at a time; where Slack stops it, it goes on. */
public final class DirectorySync {

    private static final Logger LOG = LoggerFactory.getLogger(DirectorySync.class);
    private static final int PAGE = 200;

    /** Events of changed accounts can be missed, and do not tell of other workspaces. */
    private static final Duration AGAIN = Duration.ofHours(24);

    private final WebApi api;
    private final SlackPeople people;
    private final String tenant;
    private String cursor = "";

    /** Reads the members of one workspace. */
    public DirectorySync(WebApi api, SlackPeople people, String tenant) {
        this.api = api;
        this.people = people;
        this.tenant = tenant;
    }

    /** Reads on until the end, or until Slack asks for a pause; says when to go on, or to begin again. */
    public Optional<Duration> run() {
        do {
            JsonObject arguments = new JsonObject();
            arguments.addProperty("limit", PAGE);
            if (!cursor.isEmpty()) {
                arguments.addProperty("cursor", cursor);
            }
            WebReply<UsersListResponse> reply = api.call(SlackMethod.USERS_LIST, arguments, UsersListResponse.class);
            if (reply instanceof WebReply.Lost<UsersListResponse> lost) {
                return Optional.of(lost.retryAfter());
            } else if (reply instanceof WebReply.Did<UsersListResponse> did) {
                people.note(did.response().getMembers(), tenant);
                cursor = next(did.response().getResponseMetadata());
            } else {
                LOG.warn("The member list of Slack workspace {} cannot be read: {}", tenant, reply.outcome());
                cursor = "";
            }
        } while (!cursor.isEmpty());
        people.readThrough();
        return Optional.of(AGAIN);
    }

    private static String next(@Nullable ResponseMetadata metadata) {
        return metadata == null ? "" : Objects.requireNonNullElse(metadata.getNextCursor(), "");
    }
}
