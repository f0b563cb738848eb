package dev.partnercenter.simulator.internal.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product that users can be licensed for, with the services in it. */
public record LicenseSku(String id, String partNumber, String name, List<ServicePlan> plans) {

    /**
     * A service of a product.
     *
     * @param service the service behind it, as assigned plans name it
     */
    public record ServicePlan(String id, String name, String service) {}

    /** A product is known by its id. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LicenseSku sku && id.equals(sku.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The service of an id, if it is in this product. */
    public Optional<ServicePlan> plan(String planId) {
        return plans.stream().filter(plan -> plan.id().equalsIgnoreCase(planId)).findFirst();
    }
}
