package dev.baton.server.serving;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Somebody of the example's organisation, as their accounts are called. */
record Resident(String name, String email) {

    /** Everybody, by the name they go by. */
    static final Map<String, Resident> ALL = all();

    /** The whole name of somebody. */
    static String fullName(String name) {
        return Objects.requireNonNull(ALL.get(name), name).name();
    }

    private static Map<String, Resident> all() {
        Map<String, Resident> all = new LinkedHashMap<>();
        all.put("ingrid", of("Ingrid Sørensen", "ingrid.sorensen"));
        all.put("rafael", of("Rafael Azevedo", "rafael.azevedo"));
        all.put("noor", of("Noor Haddad", "noor.haddad"));
        all.put("jonas", of("Jonas Weidemann", "jonas.weidemann"));
        all.put("ayse", of("Ayşe Yıldız", "ayse.yildiz"));
        all.put("lukasz", of("Łukasz Wróbel", "lukasz.wrobel"));
        all.put("maria", of("María Fernanda Ibáñez", "mariafernanda.ibanez"));
        all.put("kwame", of("Kwame Boateng", "kwame.boateng"));
        all.put("hiroshi", of("田辺 弘", "hiroshi.tanabe"));
        all.put("ananya", of("Ananya Raghavan", "ananya.raghavan"));
        all.put("imran", of("Imran Qureshi", "imran.qureshi"));
        all.put("harpreet", of("Harpreet Kaur", "harpreet.kaur"));
        return Collections.unmodifiableMap(all);
    }

    private static Resident of(String name, String address) {
        return new Resident(name, address + "@example.org");
    }
}
