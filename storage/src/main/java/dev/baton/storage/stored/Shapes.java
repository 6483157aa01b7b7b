package dev.baton.storage.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All shapes that are known, by type; a type without one cannot be stored by accident. */
final class Shapes {

    private final Map<Type, Shape<?>> known = new HashMap<>();
    private final Set<Class<?>> vocabularies = new LinkedHashSet<>();

    Shapes() {
        word(String.class, Function.identity(), Function.identity());
        known.put(boolean.class, new Flag());
        known.put(int.class, new Whole());
    }

    /** Values of this type are one string. */
    <T> Shapes word(Class<T> type, Function<T, String> written, Function<String, T> reader) {
        known.put(type, new WordShape<>(written, reader));
        return this;
    }

    /** Records of this type are objects with these field names, in the order of the record's components. */
    <R extends Record> Shapes record(Class<R> type, String... names) {
        known.put(type, RecordShape.of(type, List.of(names), this));
        return this;
    }

    /** Values of this type are written as values of that one, which has a shape. */
    <T, S> Shapes as(Class<T> type, Class<S> other, Function<T, S> written, Function<S, T> reader) {
        known.put(type, new Other<>(this.<S>of(other), written, reader));
        return this;
    }

    @SuppressWarnings("unchecked") // a shape is put under the type whose values it writes
    <T> Shape<T> of(Type type) {
        Shape<?> shape = known.get(type);
        return (Shape<T>) (shape != null ? shape : derived(type));
    }

    /** The enums whose constants are written; none of these words may change its meaning or go. */
    Set<Class<?>> vocabularies() {
        return Set.copyOf(vocabularies);
    }

    private Shape<?> derived(Type type) {
        if (type instanceof Class<?> plain && plain.isEnum()) {
            vocabularies.add(plain);
            return words(plain);
        }
        if (type instanceof ParameterizedType many && many.getRawType() == List.class) {
            return new Many<>(of(many.getActualTypeArguments()[0]), Stream::toList);
        }
        if (type instanceof ParameterizedType many && many.getRawType() == Set.class) {
            return new Many<>(of(many.getActualTypeArguments()[0]), values -> new LinkedHashSet<>(values.toList()));
        }
        if (type instanceof ParameterizedType named && named.getRawType() == Map.class) {
            return new Named<>(of(named.getActualTypeArguments()[0]), of(named.getActualTypeArguments()[1]));
        }
        throw new IllegalArgumentException("no stored shape for " + type);
    }

    private static Shape<?> words(Class<?> type) {
        Map<String, Enum<?>> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
        }
        return new WordShape<Enum<?>>(Enum::name, name -> {
            Enum<?> constant = constants.get(name);
            if (constant == null) {
                throw new UnreadableEvent(type.getSimpleName() + " knows no '" + name + "'");
            }
            return constant;
        });
    }

    private record Many<E, C extends Collection<E>>(Shape<E> each, Function<Stream<E>, C> collected)
            implements Shape<C> {

        @Override
        public JsonNode write(C values) {
            ArrayNode json = JsonNodeFactory.instance.arrayNode();
            Collection<E> ordered = values instanceof Set ? new TreeSet<>(values) : values;
            ordered.forEach(value -> json.add(each.write(value)));
            return json;
        }

        @Override
        public C read(JsonNode json) {
            if (!json.isArray()) {
                throw new UnreadableEvent("expected a list, found " + json.getNodeType());
            }
            return collected.apply(
                    StreamSupport.stream(json.spliterator(), false).map(each::read));
        }
    }

    /** A map whose keys are words. */
    private record Named<K, V>(Shape<K> key, Shape<V> each) implements Shape<Map<K, V>> {
        @Override
        public JsonNode write(Map<K, V> values) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            values.forEach((name, value) -> json.set(key.write(name).textValue(), each.write(value)));
            return json;
        }

        @Override
        public Map<K, V> read(JsonNode json) {
            if (!json.isObject()) {
                throw new UnreadableEvent("expected an object, found " + json.getNodeType());
            }
            Map<K, V> values = new LinkedHashMap<>();
            json.properties()
                    .forEach(field ->
                            values.put(key.read(TextNode.valueOf(field.getKey())), each.read(field.getValue())));
            return values;
        }
    }

    private record Other<T, S>(Shape<S> shape, Function<T, S> written, Function<S, T> reader) implements Shape<T> {
        @Override
        public JsonNode write(T value) {
            return shape.write(written.apply(value));
        }

        @Override
        public T read(JsonNode json) {
            return reader.apply(shape.read(json));
        }
    }

    private record Flag() implements Shape<Boolean> {
        @Override
        public JsonNode write(Boolean value) {
            return BooleanNode.valueOf(value);
        }

        @Override
        public Boolean read(JsonNode json) {
            if (!json.isBoolean()) {
                throw new UnreadableEvent("expected true or false, found " + json.getNodeType());
            }
            return json.booleanValue();
        }
    }

    private record Whole() implements Shape<Integer> {
        @Override
        public JsonNode write(Integer value) {
            return IntNode.valueOf(value);
        }

        @Override
        public Integer read(JsonNode json) {
            if (!json.canConvertToInt() || !json.isIntegralNumber()) {
                throw new UnreadableEvent("expected a whole number, found " + json.getNodeType());
            }
            return json.intValue();
        }
    }
}
