package dev.partnercenter.durable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Gives tests a {@link DataSource} of an empty database on a real PostgreSQL, which is started once for all of them. */
public final class Postgres implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Postgres.class);

    private record Server(EmbeddedPostgres postgres, AtomicInteger databases) implements AutoCloseable {
        static Server start() {
            try {
                return new Server(EmbeddedPostgres.start(), new AtomicInteger());
            } catch (IOException | RuntimeException cannot) {
                throw new TestAbortedException("PostgreSQL cannot be started here: " + cannot, cannot);
            }
        }

        DataSource newDatabase() throws SQLException {
            String name = "journal" + databases.incrementAndGet();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return postgres.getDatabase("postgres", name);
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DataSource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Server server = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Server.class, type -> Server.start(), Server.class);
        try {
            return server.newDatabase();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
