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

    private TestCatalog() {}
}
