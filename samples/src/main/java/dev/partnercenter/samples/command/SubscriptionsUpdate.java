package dev.partnercenter.samples.command;

import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.model.subscriptions.SubscriptionBuilder;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.SubscriptionRow;
import dev.partnercenter.samples.view.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes a subscription: read it, change a copy, send that. Its ETag goes along, so that no other change is undone. */
@Command(description = "Changes a subscription of a customer.", sortOptions = false)
final class SubscriptionsUpdate extends PartnerCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Mixin
    private CustomerOption customer = new CustomerOption();

    @Option(
            names = "--subscription",
            required = true,
            paramLabel = "ID",
            description = "The subscription: its id or its name.")
    private @Nullable String subscription;

    @Option(names = "--quantity", paramLabel = "N", description = "The new quantity.")
    private @Nullable Integer quantity;

    @Option(names = "--name", paramLabel = "TEXT", description = "The new name.")
    private @Nullable String name;

    @Option(names = "--auto-renew", arity = "1", paramLabel = "true|false", description = "Whether it renews itself.")
    private @Nullable Boolean autoRenew;

    SubscriptionsUpdate(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report) {
        List<String> changes = new ArrayList<>();
        CustomerScope scope = customer.find(connection.partner());
        Subscription before = find(scope);
        Subscription after = change(before, changes);
        connection.confirm("subscription " + before.friendlyName() + ": " + String.join(", ", changes));
        Subscription changed = scope.subscriptions()
                .byId(Text.id(before.id(), "a subscription"))
                .update(after)
                .await(PATIENCE, this::isDone);
        SubscriptionRow row = SubscriptionRow.of(changed);
        report.result(row, SubscriptionRow.table(List.of(row)));
    }

    private Subscription find(CustomerScope scope) {
        String given = Objects.requireNonNull(subscription);
        List<Subscription> found = scope.subscriptions().list().stream()
                .filter(one -> given.equalsIgnoreCase(one.id()) || given.equalsIgnoreCase(one.friendlyName()))
                .toList();
        if (found.size() > 1) {
            throw new UsageException(found.size() + " subscriptions are named '" + given + "': give the id");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new StoppedException("The customer has no subscription '" + given + "'"));
    }

    private Subscription change(Subscription before, List<String> changes) {
        SubscriptionBuilder after = before.toBuilder();
        if (quantity != null) {
            after.quantity(quantity);
            changes.add("quantity " + before.quantity() + " -> " + quantity);
        }
        if (name != null) {
            after.friendlyName(name);
            changes.add("name -> " + name);
        }
        if (autoRenew != null) {
            after.autoRenewEnabled(autoRenew);
            changes.add("auto-renew -> " + autoRenew);
        }
        if (changes.isEmpty()) {
            throw new UsageException("Nothing to change: give --quantity, --name or --auto-renew");
        }
        return after.build();
    }

    /** A change may take effect later; until then the service shows the old state. */
    private boolean isDone(Subscription seen) {
        return (quantity == null || quantity.equals(seen.quantity()))
                && (name == null || name.equals(seen.friendlyName()))
                && (autoRenew == null || autoRenew.equals(seen.autoRenewEnabled()));
    }
}
