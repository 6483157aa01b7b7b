package dev.baton.teams.connector;

import com.microsoft.bot.schema.ChannelAccount;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Answer;
import dev.baton.port.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks people up in the roster of a conversation. */
public final class Roster {

    private final Connector connector;

    /** Looks up by this connector. */
    public Roster(Connector connector) {
        this.connector = connector;
    }

    /** Some members of a conversation, and from where to read on: nothing at its end. */
    public record Page(List<Person> members, String next) {

        public Page {
            members = List.copyOf(members);
        }
    }

    /** The account as a member of this conversation; Teams does not tell their zone, so it comes from what they sent. */
    public Answer<Person> find(String conversation, PersonId account, ZoneId zone) {
        return connector
                .call(teams -> teams.getConversationMember(account.user(), conversation))
                .then(member -> Answer.got(person(member, account, zone)));
    }

    /** The account as a member of this conversation, or nobody. */
    Answer<Optional<Person>> seek(String conversation, Person account) {
        return connector
                .seek(teams -> teams.getConversationMember(account.id().user(), conversation))
                .then(found -> Answer.got(found.map(member -> person(member, account.id(), account.zone()))));
    }

    /** The members of a place, from where the last page ended; their zone is that of whoever was heard there. */
    public Answer<Page> page(Place place, String from, ZoneId zone) {
        return connector
                .page(place.channel(), from)
                .then(page -> Answer.got(new Page(
                        page.getMembers().stream()
                                .filter(member -> !account(member).isEmpty())
                                .map(member -> person(
                                        member, new PersonId(Platform.TEAMS, place.tenant(), account(member)), zone))
                                .toList(),
                        Objects.requireNonNullElse(page.getContinuationToken(), ""))));
    }

    /** The name of an account that is the same in every conversation: that of its directory. */
    private static String account(ChannelAccount member) {
        return Objects.requireNonNullElseGet(member.getAadObjectId(), () -> first(member, "objectId"));
    }

    private static Person person(ChannelAccount member, PersonId account, ZoneId zone) {
        String address = first(member, "email", "userPrincipalName");
        Standing standing = standing(member, account);
        // a guest's principal name is no address of theirs
        String verified = standing == Standing.MEMBER && address.contains("@") ? address : "";
        return new Person(
                account, Objects.requireNonNullElse(member.getName(), account.user()), verified, zone, standing);
    }

    private static Standing standing(ChannelAccount member, PersonId account) {
        String tenant = first(member, "tenantId");
        if (!tenant.isEmpty() && !tenant.equals(account.tenant())) {
            return Standing.EXTERNAL;
        }
        boolean isGuest = "guest".equalsIgnoreCase(first(member, "userRole"))
                || first(member, "userPrincipalName").contains("#EXT#");
        return isGuest ? Standing.GUEST : Standing.MEMBER;
    }

    private static String first(ChannelAccount member, String... names) {
        return Stream.of(names)
                .map(name -> Optional.ofNullable(member.getProperties().get(name)))
                .flatMap(Optional::stream)
                .map(value -> value.asText())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }
}
