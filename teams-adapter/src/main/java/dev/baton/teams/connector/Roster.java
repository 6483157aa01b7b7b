package dev.baton.teams.connector;

import com.microsoft.bot.schema.ChannelAccount;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Answer;
import java.time.ZoneId;
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

    /** The account as a member of this conversation; Teams does not tell their zone, so it comes from what they sent. */
    public Answer<Person> find(String conversation, PersonId account, ZoneId zone) {
        return connector
                .call(teams -> teams.getConversationMember(account.user(), conversation))
                .then(member -> Answer.got(person(member, account, zone)));
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
