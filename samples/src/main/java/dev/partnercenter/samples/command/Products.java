package dev.partnercenter.samples.command;

import dev.partnercenter.model.licenses.ProductSku;
import dev.partnercenter.model.licenses.SubscribedSku;
import dev.partnercenter.samples.connect.StoppedException;
import java.util.List;
import java.util.Objects;

/** Finds products by what people call them. */
final class Products {
    private final Tenant tenant;
    private final List<ProductSku> products;

    private Products(Tenant tenant, List<ProductSku> products) {
        this.tenant = tenant;
        this.products = products;
    }

    /** {@return the products of a tenant, which are few} */
    static Products of(Tenant tenant) {
        return new Products(
                tenant,
                tenant.directory().subscribedSkus().list().stream()
                        .map(SubscribedSku::productSku)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * {@return the product}
     *
     * @param given its id, part number or name
     */
    ProductSku find(String given) {
        return products.stream()
                .filter(product -> given.equalsIgnoreCase(product.id())
                        || given.equalsIgnoreCase(product.skuPartNumber())
                        || given.equalsIgnoreCase(product.name()))
                .findFirst()
                .orElseThrow(() -> new StoppedException("There is no product '" + given + "' in " + tenant.name()
                        + ": 'licenses list' shows which there are"));
    }
}
