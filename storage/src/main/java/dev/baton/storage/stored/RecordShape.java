package dev.baton.storage.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A record as a JSON object; the fields have names of their own, given in the order of the record's components. */
final class RecordShape<R> implements Shape<R> {

    private record Field(String name, RecordComponent component, Shape<Object> shape) {}

    private final Constructor<R> constructor;
    private final List<Field> fields;

    private RecordShape(Constructor<R> constructor, List<Field> fields) {
        this.constructor = constructor;
        this.fields = fields;
    }

    /**
     * The shape of a record with these stored names, one for each component in their order. A stored name is the component's
     * in snake_case; where the domain has found a better word since, it is written {@code stored_name=component}.
     */
    static <R> RecordShape<R> of(Class<R> type, List<String> names, Shapes shapes) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != names.size()) {
            throw new IllegalArgumentException(type.getSimpleName() + ": " + names.size() + " stored names (expected: "
                    + components.length + "); what it says has changed, so it needs a new stored version");
        }
        List<Field> fields = IntStream.range(0, components.length)
                .mapToObj(index -> field(type, names.get(index), components[index], shapes))
                .toList();
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new RecordShape<>(type.getDeclaredConstructor(types), fields);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(type + " is no record", impossible);
        }
    }

    private static Field field(Class<?> type, String name, RecordComponent component, Shapes shapes) {
        String[] words = name.split("=", 2);
        String means = words.length == 2 ? words[1] : camelCase(name);
        if (!means.equals(component.getName())) {
            throw new IllegalArgumentException(type.getSimpleName() + ": stored name " + name + " stands at component "
                    + component.getName() + " (expected for a renamed one: " + name + "=" + component.getName() + ")");
        }
        return new Field(words[0], component, shapes.of(component.getGenericType()));
    }

    private static String camelCase(String name) {
        return Pattern.compile("_(.)")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    @Override
    public JsonNode write(R value) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            json.set(field.name(), field.shape().write(valueOf(field, value)));
        }
        return json;
    }

    private Object valueOf(Field field, R value) {
        try {
            return field.component().getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("unreadable component: " + field.component(), impossible);
        }
    }

    @Override
    public R read(JsonNode json) {
        Object[] values = fields.stream().map(field -> read(field, json)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new UnreadableEvent(name() + " does not take these values", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("no constructor for " + name(), impossible);
        }
    }

    private Object read(Field field, JsonNode json) {
        JsonNode value = json.get(field.name());
        if (value == null) {
            throw new UnreadableEvent(name() + " has no field '" + field.name() + "'");
        }
        return field.shape().read(value);
    }

    private String name() {
        return constructor.getDeclaringClass().getSimpleName();
    }
}
