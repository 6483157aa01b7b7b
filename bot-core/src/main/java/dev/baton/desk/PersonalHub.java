package dev.baton.desk;

import dev.baton.conversation.HubCard;
import dev.baton.conversation.Pages;
import dev.baton.conversation.Press;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Setting;
import dev.baton.view.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hub card as one person sees it: what waits for them first, with its buttons, and below it what everybody sees. */
final class PersonalHub {

    /** What is beyond these is behind "My part". */
    private static final int FIRST = 3;

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Pages pages;
    private final Troubles troubles;

    PersonalHub(Office office, House house) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.pages = new Pages(house.playbook());
        Messenger speechless = new Messenger(office, house, Map.of());
        this.troubles = new Troubles(house, new Courier(office, archive, speechless), new Doors(office, speechless));
    }

    /** The cards under each other; none when this action is not that of a hub card. */
    List<Card> seen(Visit visit, String action) {
        return Press.parse(action)
                .filter(press ->
                        press.step().equals(HubCard.STEP) && press.reply().equals(HubCard.LOOK))
                .flatMap(press -> office.handoffs().find(press.handoff()))
                .map(archive::setting)
                .map(setting -> seen(setting, visit))
                .orElse(List.of());
    }

    private List<Card> seen(Setting setting, Visit visit) {
        List<Card> cards = new ArrayList<>();
        Optional<Person> person = office.people().find(visit.by());
        person.ifPresent(
                reader -> pages.mine(setting, reader).stream().limit(FIRST).forEach(cards::add));
        cards.add(HubCard.of(setting, house.playbook(), troubles.at(visit.place(), setting)));
        return cards;
    }
}
