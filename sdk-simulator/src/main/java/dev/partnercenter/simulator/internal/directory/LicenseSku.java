package dev.partnercenter.simulator.internal.directory;

import java.util.List;
import java.util.Optional;

/** A product that users can be licensed for, with the services in it. */
public record LicenseSku(String id, String partNumber, String name, List<ServicePlan> plans) {

    /**
     * A service of a product.
     *
     * @param service the service behind it, as assigned plans name it
     */
    public record ServicePlan(String id, String name, String service) {}

    /** The service of an id, if it is in this product. */
    public Optional<ServicePlan> plan(String planId) {
        return plans.stream().filter(plan -> plan.id().equalsIgnoreCase(planId)).findFirst();
    }
}
