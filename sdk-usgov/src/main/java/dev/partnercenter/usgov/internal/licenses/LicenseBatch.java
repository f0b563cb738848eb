package dev.partnercenter.usgov.internal.licenses;

import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.NotSentException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.batch.BatchItem;
import dev.partnercenter.usgov.internal.batch.BatchOutcome;
import dev.partnercenter.usgov.internal.batch.Batches;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Changes the licenses of many users, after a look at where those are who get some. */
public final class LicenseBatch {
    private final GraphTenant tenant;

    /** In one tenant. */
    public LicenseBatch(GraphTenant tenant) {
        this.tenant = tenant;
    }

    /** {@return what came of each, in the order of the map} */
    public List<LicenseUpdateOutcome> assign(Map<String, LicenseUpdate> given) {
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>(Checks.notNull("updates", given));
        Map<String, BatchItem<LicenseUpdate>> open = checked(updates);
        if (tenant.door().isClosed()) {
            throw new IllegalStateException("the client is closed");
        }
        Map<String, LicenseUpdateOutcome> outcomes = new LinkedHashMap<>();
        withoutLocation(updates).forEach((userId, failure) -> {
            open.remove(userId);
            outcomes.put(userId, new LicenseUpdateOutcome(userId, null, failure));
        });
        List<BatchOutcome<LicenseUpdate>> answers = Batches.send(
                tenant,
                GraphOperations.ASSIGN_LICENSES_IN_BATCH,
                GraphOperations.ASSIGN_LICENSE,
                List.copyOf(open.values()));
        int next = 0;
        for (String userId : open.keySet()) {
            BatchOutcome<LicenseUpdate> answer = answers.get(next++);
            outcomes.put(userId, new LicenseUpdateOutcome(userId, answer.value(), answer.failure()));
        }
        return updates.keySet().stream()
                .map(userId -> Objects.requireNonNull(outcomes.get(userId)))
                .toList();
    }

    /** All are checked before the first is changed. */
    private Map<String, BatchItem<LicenseUpdate>> checked(Map<String, LicenseUpdate> updates) {
        Map<String, BatchItem<LicenseUpdate>> items = new LinkedHashMap<>();
        updates.forEach((userId, update) -> {
            Checks.segment("userId", userId);
            Checks.notNull("updates[" + userId + "]", update);
            items.put(
                    userId,
                    new BatchItem<>(
                            LicenseAssignments.request(tenant, userId, update),
                            user -> LicenseAssignments.done(update, user)));
        });
        return items;
    }

    private Map<String, PartnerCenterException> withoutLocation(Map<String, LicenseUpdate> updates) {
        List<String> asked = new ArrayList<>();
        updates.forEach((userId, update) -> {
            if (!update.licensesToAssign().isEmpty()) {
                asked.add(userId);
            }
        });
        List<BatchOutcome<Boolean>> known = Batches.send(
                tenant,
                GraphOperations.GET_USERS_IN_BATCH,
                GraphOperations.GET_USER,
                asked.stream()
                        .map(userId -> new BatchItem<>(UsageLocations.request(tenant, userId), UsageLocations::isKnown))
                        .toList());
        Map<String, PartnerCenterException> failures = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            PartnerCenterException failure = known.get(i).failure();
            if (failure != null) {
                failures.put(
                        asked.get(i),
                        isUnread(failure)
                                ? new NotSentException(failure, tenant.unsent(GraphOperations.ASSIGN_LICENSE))
                                : failure);
            } else if (!Boolean.TRUE.equals(known.get(i).value())) {
                failures.put(asked.get(i), UsageLocations.missing(tenant, asked.get(i)));
            }
        }
        return failures;
    }

    /** A failure that would leave the change in doubt if it were one of the change itself. */
    private static boolean isUnread(PartnerCenterException failure) {
        return failure instanceof DecodeException;
    }
}
