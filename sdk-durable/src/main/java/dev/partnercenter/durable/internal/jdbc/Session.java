package dev.partnercenter.durable.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection in a transaction, and what is particular about its database. */
public interface Session {
    /** {@return the connection; not to be closed or committed} */
    Connection connection();

    /** {@return the time by the clock that decides about claims, in milliseconds since 1970} */
    long now() throws SQLException;

    /** {@return what a text column is followed by so that it is compared byte by byte} */
    String binaryText();

    /** Keeps other processes from making the tables at the same time, until the transaction ends. */
    void lockSchema() throws SQLException;
}
