package dev.baton.storage.agenda;

import dev.baton.storage.TestDatabase;

/** The agenda's races on an H2 file. */
class H2AgendaTest extends AgendaRaces {

    H2AgendaTest() {
        super(TestDatabase.H2);
    }
}
