package dev.baton.slack.people;

import com.slack.api.model.User;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what Slack says about an account. */
final class Accounts {

    private static final String SLACKBOT = "USLACKBOT";

    private Accounts() {}

    /** The account as a person of the workspace in which we met it. */
    static Person person(User user, String tenant) {
        return new Person(
                new PersonId(Platform.SLACK, tenant, user.getId()),
                name(user),
                email(user),
                zone(user.getTz()),
                standing(user, tenant));
    }

    private static Standing standing(User user, String tenant) {
        if (user.isDeleted()) {
            return Standing.DEACTIVATED;
        } else if (user.isBot() || user.isConnectorBot() || user.isWorkflowBot() || SLACKBOT.equals(user.getId())) {
            return Standing.BOT;
        } else if (user.isStranger() || !belongs(user, tenant)) {
            return Standing.EXTERNAL;
        }
        return user.isRestricted() || user.isUltraRestricted() ? Standing.GUEST : Standing.MEMBER;
    }

    /** Somebody of a connected organisation has another workspace; in an enterprise one person may have several. */
    private static boolean belongs(User user, String tenant) {
        User.@Nullable EnterpriseUser enterprise = user.getEnterpriseUser();
        List<String> teams = enterprise == null
                ? List.of()
                : Stream.concat(
                                Stream.of(Objects.requireNonNullElse(enterprise.getEnterpriseId(), "")),
                                Objects.requireNonNullElse(enterprise.getTeams(), List.<String>of()).stream())
                        .toList();
        return tenant.equals(user.getTeamId()) || teams.contains(tenant);
    }

    private static String name(User user) {
        User.@Nullable Profile profile = user.getProfile();
        return Stream.of(
                        profile == null ? null : profile.getRealName(),
                        user.getRealName(),
                        profile == null ? null : profile.getDisplayName(),
                        user.getName())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(user.getId());
    }

    /** Only an address that its owner has confirmed: it decides who somebody is in baton.yaml. */
    private static String email(User user) {
        User.@Nullable Profile profile = user.getProfile();
        boolean confirmed = user.isEmailConfirmed() && profile != null && profile.getEmail() != null;
        return confirmed ? Objects.requireNonNull(profile).getEmail().toLowerCase(Locale.ROOT) : "";
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
