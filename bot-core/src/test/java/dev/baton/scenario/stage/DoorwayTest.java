package dev.baton.scenario.stage;

import dev.baton.port.Reading;
import dev.baton.port.ReadingContract;
import java.net.URI;

class DoorwayTest implements ReadingContract {

    private final Doorway door = new Doorway();

    @Override
    public Reading reading() {
        return door;
    }

    @Override
    public URI link() {
        return URI.create("https://baton.example/handoffs/H-1?seal=secret");
    }

    @Override
    public URI shut() {
        door.shuts();
        return link();
    }
}
