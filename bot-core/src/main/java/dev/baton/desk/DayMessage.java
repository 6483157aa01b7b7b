package dev.baton.desk;

import dev.baton.conversation.PlanningCards;
import dev.baton.conversation.ReminderCards;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Setting;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import dev.baton.view.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What one person is told in one message a day at most, of all handoffs together; empty when there is nothing to tell. */
record DayMessage(Kind kind, String name, BiFunction<Person, List<Setting>, Optional<Card>> card) {

    /** Of what they are reminded, while it is owed: what a day has no room for is said the next. */
    static final DayMessage REMINDER = new DayMessage(Kind.REMIND, "remind", ReminderCards::ofDay);

    /** What they decide in planning: whatever is due on a day is in its first message. */
    static final DayMessage DIGEST = new DayMessage(Kind.ASK_TO_PLAN, "planning", PlanningCards::digest);

    static DayMessage of(Errand errand) {
        return errand.kind() == Kind.ASK_TO_PLAN ? DIGEST : REMINDER;
    }

    /** One message, one person, one day. */
    String key(LocalDate day, String human) {
        return name + ":" + day + ":" + human;
    }
}
