package dev.baton.port;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class MemoryDirectoryTest implements DirectoryContract {

    private final MemoryDirectory directory = new MemoryDirectory(Platform.SLACK);

    @BeforeEach
    void somebody_is_there() {
        directory.says(present());
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public Person present() {
        return PeopleContract.MARA;
    }

    @Override
    public void leaves(Person account) {
        directory.leaves(account);
    }

    @Override
    public void goesDown() {
        directory.isDown(true);
    }
}
