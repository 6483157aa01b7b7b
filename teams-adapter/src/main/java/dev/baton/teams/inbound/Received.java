package dev.baton.teams.inbound;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Place;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One activity as Teams sent it, with all that every activity must have. */
public record Received(Activity activity, JsonNode value, PersonId by, String conversation) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .findAndRegisterModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Activity.class, WithoutTimes.class);

    /** The SDK reads times wrongly or not at all, depending on their fraction of a second; nobody here needs them. */
    @JsonIgnoreProperties({"timestamp", "localTimestamp", "expiration", "value"})
    private interface WithoutTimes {}

    /** Reads an activity; what is missing or malformed is a {@link MalformedActivity}. */
    public static Received read(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            Activity activity = JSON.treeToValue(json, Activity.class);
            required(activity, "activity");
            required(activity.getType(), "type");
            required(activity.getChannelId(), "channelId");
            required(activity.getServiceUrl(), "serviceUrl");
            ChannelAccount from = required(activity.getFrom(), "from");
            ConversationAccount conversation = required(activity.getConversation(), "conversation");
            return new Received(
                    activity,
                    json.path("value"),
                    new PersonId(Platform.TEAMS, tenant(json, conversation), account(from)),
                    required(conversation.getId(), "conversation.id"));
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            throw new MalformedActivity("not an activity");
        } catch (IOException cannotHappen) {
            throw new MalformedActivity("not readable");
        }
    }

    private static String account(ChannelAccount from) {
        String directory = Objects.requireNonNullElse(from.getAadObjectId(), "");
        return directory.isBlank() ? required(from.getId(), "from.id") : directory;
    }

    private static String tenant(JsonNode json, ConversationAccount conversation) {
        String said = Objects.requireNonNullElse(conversation.getTenantId(), "");
        return said.isBlank()
                ? json.path("channelData").path("tenant").path("id").asText()
                : said;
    }

    /** What kind it is: {@code message}, {@code invoke}, {@code conversationUpdate}… */
    public String type() {
        return activity.getType();
    }

    /** The name of an invoke, else nothing. */
    String name() {
        return Objects.requireNonNullElse(activity.getName(), "");
    }

    /** From where Teams says that it speaks. */
    public URI serviceUrl() {
        try {
            return URI.create(activity.getServiceUrl());
        } catch (IllegalArgumentException noAddress) {
            throw new MalformedActivity("serviceUrl is no address");
        }
    }

    /** The channel or chat, without the thread in it. */
    Place place() {
        return new Place(Platform.TEAMS, by.tenant(), conversation.replaceFirst(";messageid=.*$", ""));
    }

    /** Whether it was said to the bot alone. */
    boolean isPersonal() {
        return "personal".equals(activity.getConversation().getConversationType());
    }

    /** The account that the bot itself has here, when this tells that it was just added. */
    Optional<PersonId> arrivedAs() {
        ChannelAccount bot = activity.getRecipient();
        List<ChannelAccount> added = Objects.requireNonNullElse(activity.getMembersAdded(), List.of());
        return Optional.ofNullable(bot == null ? null : bot.getId())
                .filter(id -> added.stream().anyMatch(member -> id.equals(member.getId())))
                .map(id -> new PersonId(Platform.TEAMS, by.tenant(), id));
    }

    /** Who else was added to this conversation. */
    List<PersonId> joined() {
        return others(activity.getMembersAdded());
    }

    /** Who else was removed from this conversation. */
    List<PersonId> left() {
        return others(activity.getMembersRemoved());
    }

    private List<PersonId> others(@Nullable List<ChannelAccount> members) {
        String bot = activity.getRecipient() == null
                ? ""
                : Objects.requireNonNullElse(activity.getRecipient().getId(), "");
        return Objects.requireNonNullElse(members, List.<ChannelAccount>of()).stream()
                .filter(member -> member.getId() != null && !member.getId().equals(bot))
                .map(member -> new PersonId(Platform.TEAMS, by.tenant(), account(member)))
                .toList();
    }

    /** Where the person's clock is, as their client says. */
    ZoneId zone() {
        @Nullable String zone = activity.getLocalTimezone();
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** Teams' own key for what somebody did, the same when it is delivered again. */
    String delivery() {
        return "teams/" + by.tenant() + "/" + conversation + "/" + required(activity.getId(), "id");
    }

    static <T> T required(@Nullable T value, String name) {
        if (value == null || value.equals("")) {
            throw new MalformedActivity("no " + name);
        }
        return value;
    }
}
