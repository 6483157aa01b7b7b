package dev.baton.server.configuration.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The laws that people try to configure away, and the sentence they get instead. */
enum Law {
    MEETING(
            "async|asynchronous|(skip|without|no|optional)-?(briefing|meeting)|(briefing|meeting)-?(required|optional)",
            "«The handoff happens in a meeting. Asynchronous handoffs fail.» (A3-01)"),
    WRITTEN(
            "auto-?(accept|confirm)|(accept|confirm|acknowledg).*(required|optional|emoji|timeout|silence|automatic)|verbal|emoji",
            "without «written confirmation, the handoff has not happened» (A1-10)"),
    POLICY(
            "negotia|override|due-?date|(deadline|policy).*(edit|per-?incident|optional)",
            "the deadline policy «is not negotiable per incident» (A2-23)"),
    SLIDING("postpone|snooze|later", "«Do not let the handoff slide» (A3-15)"),
    OWNER(
            "guest|bot.*(own|act|confirm)|group|team-?owner|(owner|attendance).*(required|optional)",
            "«The owner is named. Not \"the platform team.\" A person.» (A2-19)"),
    LABEL("label", "«Use a consistent ticket label» (A4-08)"),
    SECTIONS("section", "the document «contains six sections, in this order» (A2-03)"),
    VERIFICATION(
            "(skip|without|no|auto).*(verif|check|close)|(verif|check).*(required|optional)",
            "«the engineering team's \"done\" is not the security team's \"done.\"» (A5-01)"),
    RETENTION("delet|purg|eras", "«Retain handoff package and meeting records» (A7-14)"),
    ANY(
            "disable|skip|bypass|off$|exempt|waive|ignore|^laws?$|^rules?$|enforce|allow|required?$|mandatory|optional",
            "each of them is the product");

    private final Pattern keys;
    private final String quote;

    Law(String keys, String quote) {
        this.keys = Pattern.compile(keys);
        this.quote = quote;
    }

    /** What to say of a key that would switch a law off. */
    static Optional<String> touchedBy(String key) {
        String written = key.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(law -> law.keys.matcher(written).find())
                .findFirst()
                .map(law ->
                        "is no setting: the laws of the handoff cannot be switched off; " + law.quote + ". Remove it.");
    }
}
