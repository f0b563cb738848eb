package dev.partnercenter.simulator;

/** Ids of what the simulator sells, for tests that order without looking into the catalogue first. */
public final class TestCatalog {

    /** The offer of Azure Government, billed by use; its subscription has an Azure entitlement. */
    public static final String AZURE_GOVERNMENT = "MS-AZR-USGOV-0146P";

    /** An offer of 1 to 10,000 seats, which has an add-on and can be upgraded to {@link #PRODUCTIVITY_G5}. */
    public static final String PRODUCTIVITY_G3 = "3f6e0a51-7c0d-4a2e-9b64-5d1c8e200003";

    /** An offer of 1 to 10,000 seats. */
    public static final String PRODUCTIVITY_G5 = "3f6e0a51-7c0d-4a2e-9b64-5d1c8e200005";

    /** A trial of 25 seats, which can be converted to {@link #PRODUCTIVITY_G3}. */
    public static final String PRODUCTIVITY_TRIAL = "3f6e0a51-7c0d-4a2e-9b64-5d1c8e200013";

    /** An offer of 1 to 300 seats. */
    public static final String MAIL = "3f6e0a51-7c0d-4a2e-9b64-5d1c8e200021";

    /** An add-on of the productivity offers. */
    public static final String CONFERENCING_ADD_ON = "3f6e0a51-7c0d-4a2e-9b64-5d1c8e200031";

    /** The catalogue item of a product of the new commerce with seats; a transition leads to {@link #ANALYTICS_PREMIUM}. */
    public static final String ANALYTICS = "SIMGOVANLYT1:0001:SIMAVAIL0001";

    /** The catalogue item of the product's bigger SKU. */
    public static final String ANALYTICS_PREMIUM = "SIMGOVANLYT1:0002:SIMAVAIL0002";

    /** The catalogue item of a reservation for one year, billed once. */
    public static final String RESERVATION_ONE_YEAR = "SIMGOVVMRES1:0001:SIMAVAIL0011";

    /** The catalogue item of a reservation for three years, billed once. */
    public static final String RESERVATION_THREE_YEARS = "SIMGOVVMRES1:0002:SIMAVAIL0012";

    /** Licences: the product that {@link #PRODUCTIVITY_G3} and {@link #PRODUCTIVITY_TRIAL} lead to. */
    public static final String PRODUCTIVITY_G3_SKU = "c5b7d3a9-2e41-4c86-9f0d-7a1b6e300003";

    /** Licences: the product that {@link #PRODUCTIVITY_G5} leads to; the partner has 25 seats of it for itself. */
    public static final String PRODUCTIVITY_G5_SKU = "c5b7d3a9-2e41-4c86-9f0d-7a1b6e300005";

    /** Licences: the product that {@link #MAIL} leads to. */
    public static final String MAIL_SKU = "c5b7d3a9-2e41-4c86-9f0d-7a1b6e300021";

    /** Licences: the product that {@link #CONFERENCING_ADD_ON} leads to. */
    public static final String CONFERENCING_SKU = "c5b7d3a9-2e41-4c86-9f0d-7a1b6e300031";

    /** Licences: the product that {@link #ANALYTICS} leads to. */
    public static final String ANALYTICS_SKU = "c5b7d3a9-2e41-4c86-9f0d-7a1b6e300041";

    /** Licences: the product that {@link #ANALYTICS_PREMIUM} leads to. */
    public static final String ANALYTICS_PREMIUM_SKU = "c5b7d3a9-2e41-4c86-9f0d-7a1b6e300042";

    private TestCatalog() {}
}
