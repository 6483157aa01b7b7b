package dev.baton.handoff.deadline;

import de.focus_shift.jollyday.core.HolidayManager;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/**
 * The places that jollyday has public holidays for, read off its calendars. Asking jollyday itself binds a whole calendar to
 * objects, ten times the work; every start must know whether a place is one, and few starts need a holiday at once.
 */
final class HolidayPlaces {

    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes();
    private static final Map<String, Set<String>> PLACES = new ConcurrentHashMap<>();
    private static final Set<String> ELEMENTS = Set.of("Configuration", "SubConfigurations");

    private HolidayPlaces() {}

    /** Whether a code such as {@code de-be} names a country, a region in it, or what lies in that. */
    static boolean has(String code) {
        String place = code.toLowerCase(Locale.ROOT);
        String country = place.split("-", 2)[0];
        return COUNTRIES.contains(country.toUpperCase(Locale.ROOT))
                && (place.equals(country)
                        || PLACES.computeIfAbsent(country, HolidayPlaces::read).contains(place));
    }

    private static Set<String> read(String country) {
        String name = "/holidays/Holidays_" + country + ".xml";
        URL calendar = Objects.requireNonNull(HolidayManager.class.getResource(name), name);
        try {
            return places(XMLInputFactory.newDefaultFactory()
                    .createXMLStreamReader(new StreamSource(calendar.toExternalForm())));
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException(name + ": not readable", unreadable);
        }
    }

    private static Set<String> places(XMLStreamReader calendar) throws XMLStreamException {
        Set<String> places = new HashSet<>();
        Deque<String> around = new ArrayDeque<>();
        while (calendar.hasNext()) {
            int event = calendar.next();
            if (event == XMLStreamConstants.START_ELEMENT && ELEMENTS.contains(calendar.getLocalName())) {
                around.addLast(calendar.getAttributeValue(null, "hierarchy").toLowerCase(Locale.ROOT));
                places.add(String.join("-", around));
            } else if (event == XMLStreamConstants.END_ELEMENT && ELEMENTS.contains(calendar.getLocalName())) {
                around.removeLast();
            }
        }
        return Set.copyOf(places);
    }
}
