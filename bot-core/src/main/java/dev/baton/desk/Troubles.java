package dev.baton.desk;

import static dev.baton.view.Text.text;

import dev.baton.handoff.people.Person;
import dev.baton.playbook.Setting;
import dev.baton.port.Place;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What keeps Baton from reaching somebody, or some place, of a handoff, as it stands on its hub card. */
final class Troubles {

    private final House house;
    private final Courier courier;
    private final Doors doors;

    Troubles(House house, Courier courier, Doors doors) {
        this.house = house;
        this.courier = courier;
        this.doors = doors;
    }

    /** Who could not be told what waits for them, and which other places do not let Baton in. */
    List<Text> at(Place place, Setting setting) {
        List<Person> people = house.playbook().open(setting).stream()
                .flatMap(step -> step.asks().people().stream())
                .toList();
        String missed = courier.missed(setting.handoff(), people).stream()
                .map(Person::name)
                .collect(Collectors.joining(", "));
        List<Text> troubles = new ArrayList<>(doors.othersShut(setting.handoff().id(), place));
        if (!missed.isEmpty()) {
            troubles.add(text("Could not be told what waits for them: " + missed + "."));
        }
        return troubles;
    }
}
