package dev.partnercenter.usgov.internal.gdap;

import com.microsoft.kiota.RequestInformation;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipOperation;
import dev.partnercenter.model.delegatedadmin.LongRunningOperationStatus;
import dev.partnercenter.spi.Polled;
import dev.partnercenter.usgov.gdap.GdapOperations;
import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.internal.graph.GraphAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

    private record Answered<T>(
            boolean accepted,
            @Nullable T body,
            @Nullable String location,
            @Nullable Duration pause) {
        static <T extends Record> Answered<T> read(GraphAnswer answer, Class<T> type) {
            boolean accepted = answer.response().code() == ACCEPTED;
            Map<String, Object> object = accepted ? Map.of() : answer.object();
            return new Answered<>(
                    accepted,
                    object.isEmpty() ? null : GdapModels.read(object, type),
                    answer.location(),
                    answer.retryAfter());
        }
    }

    /**
     * Sends a change that Graph answers with the result, with nothing, or with 202 and the place to ask.
     *
     * @param type of the result
     * @param outcome looks what came of the change
     */
    public <T extends Record> PendingResult<T> change(
            GraphOperation change, RequestInformation request, Class<T> type, Supplier<Polled<T>> outcome) {
        Answered<T> answered = graph.send(change, request, answer -> Answered.read(answer, type));
        if (answered.accepted()) {
            return accepted(change, answered.location(), answered.pause(), outcome);
        }
        Polled<T> state = answered.body() == null ? outcome.get() : new Polled<>(answered.body(), null);
        return graph.door().pending(change.operation(), state, outcome);
    }

    /**
     * Sends a deletion, which Graph carries out later whatever it answers.
     *
     * @param outcome looks whether it is done
     */
    public PendingResult<String> delete(
            GraphOperation deletion, RequestInformation request, Supplier<Polled<String>> outcome) {
        Answered<DelegatedAdminRelationshipOperation> answered = graph.send(
                deletion, request, answer -> new Answered<>(true, null, answer.location(), answer.retryAfter()));
        return accepted(deletion, answered.location(), answered.pause(), outcome);
    }

    private <T> PendingResult<T> accepted(
            GraphOperation change, @Nullable String location, @Nullable Duration pause, Supplier<Polled<T>> outcome) {
        String operationId = operationId(change, location);
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
        return ask(operationId).value();
    }

    private Told<DelegatedAdminRelationshipOperation> ask(String operationId) {
        return graph.told(
                GdapOperations.GET_OPERATION,
                graph.relationship(relationshipId)
                        .operations()
                        .byDelegatedAdminRelationshipOperationId(operationId)
                        .toGetRequestInformation(),
                DelegatedAdminRelationshipOperation.class);
    }

    private @Nullable DelegatedAdminRelationshipOperation succeeded(String operationId) {
        Told<DelegatedAdminRelationshipOperation> told = ask(operationId);
        DelegatedAdminRelationshipOperation operation = told.value();
        if (LongRunningOperationStatus.FAILED.equals(operation.status())) {
            throw new ChangeFailedException(
                    "The operation " + operationId + " on the relationship " + relationshipId
                            + " has failed. Microsoft Graph says of it: " + operation.operationType() + " "
                            + operation.data(),
                    told.call());
        }
        return LongRunningOperationStatus.SUCCEEDED.equals(operation.status()) ? operation : null;
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
