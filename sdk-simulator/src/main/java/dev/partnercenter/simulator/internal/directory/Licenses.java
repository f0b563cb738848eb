package dev.partnercenter.simulator.internal.directory;

import dev.partnercenter.simulator.internal.directory.LicenseSku.ServicePlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What a tenant may license its users for, and how much of it is taken. */
public final class Licenses {

    /** A licence to be given. */
    public record Addition(String skuId, List<String> disabledPlans) {}

    private final Supplier<List<Seats>> seats;
    private final Users users;

    Licenses(Supplier<List<Seats>> seats, Users users) {
        this.seats = seats;
        this.users = users;
    }

    /** What was bought, by product. */
    public List<Seats> seats() {
        return seats.get();
    }

    /** How many users have a licence. */
    public int consumed(LicenseSku sku) {
        return (int) users.all().stream()
                .filter(user -> user.licenses().containsKey(sku.id()))
                .count();
    }

    /** Gives and takes licences, all or none. */
    public void change(DirectoryUser user, List<Addition> additions, List<String> removals, Instant now) {
        Map<String, AssignedLicense> after = new LinkedHashMap<>(user.licenses());
        for (String removal : removals) {
            if (after.remove(removal.toLowerCase(Locale.ROOT)) == null) {
                throw DirectoryRule.LICENSE_HELD.because("");
            }
        }
        if (!additions.isEmpty() && user.text("usageLocation") == null) {
            throw DirectoryRule.USAGE_LOCATION.because("");
        }
        for (Addition addition : additions) {
            Seats bought = bought(addition.skuId());
            String skuId = bought.sku().id();
            if (!user.licenses().containsKey(skuId) && consumed(bought.sku()) >= bought.enabled()) {
                throw DirectoryRule.LICENSE_LEFT.because(addition.skuId());
            }
            after.put(skuId, new AssignedLicense(bought.sku(), disabled(bought.sku(), addition), now));
        }
        user.set(after);
    }

    /** Takes from a restored user what has meanwhile been given to others. */
    void fit(DirectoryUser user) {
        Map<String, AssignedLicense> after = new LinkedHashMap<>(user.licenses());
        after.values().removeIf(license -> consumed(license.sku()) > enabled(license.sku()));
        user.set(after);
    }

    private Seats bought(String skuId) {
        return seats().stream()
                .filter(each -> each.sku().id().equalsIgnoreCase(skuId))
                .findFirst()
                .orElseThrow(() -> DirectoryRule.LICENSE_KNOWN.because(skuId));
    }

    private int enabled(LicenseSku sku) {
        return seats().stream()
                .filter(each -> each.sku().equals(sku))
                .mapToInt(Seats::enabled)
                .sum();
    }

    private static List<String> disabled(LicenseSku sku, Addition addition) {
        List<String> plans = new ArrayList<>();
        for (String id : addition.disabledPlans()) {
            ServicePlan plan = sku.plan(id).orElseThrow(() -> DirectoryRule.PLAN_KNOWN.because(id));
            plans.add(plan.id());
        }
        return List.copyOf(plans);
    }
}
