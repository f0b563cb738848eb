package dev.partnercenter.durable.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.postgresql.ds.PGSimpleDataSource;

/** Lends its connections again and again: to open one takes longer than a step of the journal. */
final class PooledPostgres extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    private final transient Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    PooledPostgres(String url) {
        setURL(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection lent = idle.pollFirst();
        return lend(lent == null ? super.getConnection() : lent);
    }

    private Connection lend(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                PooledPostgres.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("close")) {
                        return invoke(method, connection, arguments);
                    }
                    if (!connection.isClosed()) {
                        idle.addFirst(connection);
                    }
                    return null;
                });
    }

    private static Object invoke(Method method, Connection connection, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
