package dev.baton.port;

import java.util.function.Supplier;

/** One short transaction; what happens inside it is kept whole or not at all, and is on disk when it returns. */
public interface Transaction {

    /** Runs the work; an exception undoes everything, a transaction inside a transaction joins it. */
    <T> T inOne(Supplier<T> work);
}
