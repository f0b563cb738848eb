package dev.partnercenter.durable;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link DataSource} of an empty database on a real PostgreSQL, which is started once for all of them. */
public final class Postgres implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Postgres.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DataSource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent(PostgresServer.class, type -> start(), PostgresServer.class)
                    .newDatabase();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PostgresServer start() {
        try {
            return PostgresServer.start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
