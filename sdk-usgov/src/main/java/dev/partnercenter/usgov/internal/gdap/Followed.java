package dev.partnercenter.usgov.internal.gdap;

import dev.partnercenter.PendingResult;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipOperation;
import dev.partnercenter.model.delegatedadmin.LongRunningOperationStatus;
import dev.partnercenter.spi.Polled;
import dev.partnercenter.usgov.gdap.GdapOperations;
import dev.partnercenter.usgov.graph.GraphOperation;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Follows changes that Graph accepts with 202, by the operation that its Location names. */
public final class Followed {
    private static final int ACCEPTED = 202;

    private final PartnerGraph graph;
    private final String relationshipId;

    /** For the changes of one relationship. */
    public Followed(PartnerGraph graph, String relationshipId) {
        this.graph = graph;
        this.relationshipId = relationshipId;
    }

    /** {@return a change of which the result is known} */
    public <T> PendingResult<T> done(GraphOperation change, T result, Supplier<Polled<T>> again) {
        return graph.door().pending(change.operation(), new Polled<>(result, null), again);
    }

    /**
     * {@return a change as Graph has answered it: with the result, with nothing, or with 202 and the place to ask}
     *
     * @param change what was called
     * @param answer what Graph answered
     * @param type of the result
     * @param outcome looks what came of the change
     */
    public <T extends Record> PendingResult<T> changed(
            GraphOperation change, Response answer, Class<T> type, Supplier<Polled<T>> outcome) {
        if (answer.code() == ACCEPTED) {
            return accepted(change, answer, outcome);
        }
        T body = graph.body(change, answer, type);
        Polled<T> state = body == null ? outcome.get() : new Polled<>(body, null);
        return graph.door().pending(change.operation(), state, outcome);
    }

    /** {@return a change that Graph has accepted, to be carried out later} */
    public <T> PendingResult<T> accepted(GraphOperation change, Response accepted, Supplier<Polled<T>> outcome) {
        Duration pause = graph.door().retryAfter(accepted);
        String operationId = operationId(change, accepted.header("Location"));
        if (operationId == null) {
            return graph.door().pending(change.operation(), new Polled<>(null, pause), outcome);
        }
        return graph.door()
                .pending(
                        GdapOperations.GET_OPERATION.operation(),
                        new Polled<>(null, pause),
                        () -> succeeded(operationId) == null ? new Polled<>(null, pause) : outcome.get());
    }

    /** {@return an operation until it is done} */
    public PendingResult<DelegatedAdminRelationshipOperation> operation(String operationId) {
        return graph.door()
                .pending(
                        GdapOperations.GET_OPERATION.operation(),
                        new Polled<>(null, null),
                        () -> new Polled<>(succeeded(operationId), null));
    }

    /** {@return the operation as it is now} */
    public DelegatedAdminRelationshipOperation get(String operationId) {
        return graph.read(
                GdapOperations.GET_OPERATION,
                graph.relationship(relationshipId)
                        .operations()
                        .byDelegatedAdminRelationshipOperationId(operationId)
                        .toGetRequestInformation(),
                DelegatedAdminRelationshipOperation.class);
    }

    private @Nullable DelegatedAdminRelationshipOperation succeeded(String operationId) {
        DelegatedAdminRelationshipOperation operation = get(operationId);
        if (LongRunningOperationStatus.FAILED.equals(operation.status())) {
            throw failed(
                    GdapOperations.GET_OPERATION,
                    "The operation " + operationId + " on the relationship " + relationshipId
                            + " has failed. Microsoft Graph says of it: " + operation.operationType() + " "
                            + operation.data());
        }
        return LongRunningOperationStatus.SUCCEEDED.equals(operation.status()) ? operation : null;
    }

    /** {@return the exception for a change that Graph accepted and did not carry out} */
    public static ChangeFailedException failed(GraphOperation asked, String message) {
        return new ChangeFailedException(message, PartnerGraph.details(asked));
    }

    private @Nullable String operationId(GraphOperation change, @Nullable String location) {
        if (location == null) {
            return null;
        }
        List<String> path = graph.door().link(change.operation(), location).pathSegments();
        boolean named = path.size() > 1 && path.get(path.size() - 2).equals("operations");
        return named ? path.get(path.size() - 1) : null;
    }
}
