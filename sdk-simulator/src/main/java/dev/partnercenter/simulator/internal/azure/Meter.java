package dev.partnercenter.simulator.internal.azure;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Something that is used and paid for by the unit.
 *
 * @param price of a unit, in ten-thousandths of a US dollar
 * @param resource the path of a resource that uses it, below its group
 * @param hourly how many millionths of the unit an hour takes at most
 */
public record Meter(
        UUID id,
        String name,
        String category,
        String subcategory,
        String region,
        String unit,
        long price,
        String resource,
        long hourly) {

    private static final String VIRGINIA = "USGov Virginia";

    /** All there are. */
    public static final List<Meter> ALL = List.of(
            meter(
                    1,
                    "D4s v5",
                    "Virtual Machines",
                    "Dsv5 Series",
                    "1 Hour",
                    2290,
                    "Microsoft.Compute/virtualMachines/web1",
                    4_000_000),
            meter(
                    2,
                    "E8s v5",
                    "Virtual Machines",
                    "Esv5 Series",
                    "1 Hour",
                    6010,
                    "Microsoft.Compute/virtualMachines/db1",
                    1_000_000),
            meter(
                    3,
                    "P30 LRS Disk",
                    "Storage",
                    "Premium SSD Managed Disks",
                    "1/Month",
                    1_351_700,
                    "Microsoft.Compute/disks/db1_data",
                    1_389),
            meter(
                    4,
                    "Hot LRS Data Stored",
                    "Storage",
                    "Tiered Block Blob",
                    "1 GB/Month",
                    208,
                    "Microsoft.Storage/storageAccounts/records",
                    2_777_778),
            meter(
                    5,
                    "Standard Data Transfer Out",
                    "Bandwidth",
                    "Inter-Region",
                    "1 GB",
                    500,
                    "Microsoft.Network/publicIPAddresses/web1",
                    1_250_000),
            meter(
                    6,
                    "Vault Operations",
                    "Key Vault",
                    "Key Vault",
                    "10K",
                    300,
                    "Microsoft.KeyVault/vaults/keys1",
                    217_790));

    private static Meter meter(
            int number,
            String name,
            String category,
            String subcategory,
            String unit,
            long price,
            String resource,
            long hourly) {
        UUID id = new UUID(0x5e1a_7c0d_4a2e_4b64L, 0x9d1c_8e20_0000_0000L + number);
        return new Meter(id, name, category, subcategory, VIRGINIA, unit, price, resource, hourly);
    }

    /** The price of a unit in US dollars. */
    public BigDecimal unitPrice() {
        return BigDecimal.valueOf(price, 4);
    }

    /** The kind of resource that uses it, such as {@code Microsoft.Compute}. */
    public String resourceType() {
        return resource.substring(0, resource.indexOf('/'));
    }

    /** The name of the resource that uses it. */
    public String resourceName() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}
