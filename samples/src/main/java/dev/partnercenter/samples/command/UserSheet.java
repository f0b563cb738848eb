package dev.partnercenter.samples.command;

import dev.partnercenter.model.licenses.ProductSku;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.csv.CsvFile;
import dev.partnercenter.samples.csv.CsvRow;
import dev.partnercenter.samples.csv.Mistakes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a file of users, with sign-in names in full and the products that their licenses are of. */
final class UserSheet {
    private static final List<String> REQUIRED = List.of("userPrincipalName", "displayName", "usageLocation");
    private static final List<String> OPTIONAL = List.of("license");

    private final Mistakes mistakes;
    private final Tenant tenant;
    private final Map<String, Long> lines = new HashMap<>();
    private final Map<String, Optional<ProductSku>> known = new HashMap<>();

    private UserSheet(Mistakes mistakes, Tenant tenant) {
        this.mistakes = mistakes;
        this.tenant = tenant;
    }

    /** A row. */
    record Line(CsvRow row, String signInName, String displayName, String usageLocation, List<ProductSku> licenses) {}

    static List<CsvRow> read(Path file, Mistakes mistakes) {
        return CsvFile.read(file, REQUIRED, OPTIONAL, mistakes);
    }

    static List<Line> understand(List<CsvRow> rows, Tenant tenant, Mistakes mistakes) {
        UserSheet sheet = new UserSheet(mistakes, tenant);
        return rows.stream().map(sheet::line).toList();
    }

    private Line line(CsvRow row) {
        String signInName = tenant.signInName(row.get("userPrincipalName").orElseThrow());
        if (!signInName.matches("[^@\\s]+@[^@\\s]+")) {
            mistakes.add(row, "'" + signInName + "' is no sign-in name");
        }
        Long earlier = lines.putIfAbsent(signInName.toLowerCase(Locale.ROOT), row.line());
        if (earlier != null) {
            mistakes.add(row, signInName + " is in line " + earlier + " already");
        }
        String usageLocation = row.get("usageLocation").orElseThrow();
        if (!usageLocation.matches("[A-Z]{2}")) {
            mistakes.add(
                    row,
                    "usageLocation must be a country in two capital letters such as US, was '" + usageLocation + "'");
        }
        return new Line(row, signInName, row.get("displayName").orElseThrow(), usageLocation, licenses(row));
    }

    private List<ProductSku> licenses(CsvRow row) {
        List<ProductSku> licenses = new ArrayList<>();
        for (String name : row.get("license").map(cell -> cell.split(";", -1)).orElse(new String[0])) {
            Optional<ProductSku> product = known.computeIfAbsent(name.strip(), this::find);
            product.ifPresent(licenses::add);
            if (product.isEmpty()) {
                mistakes.add(
                        row,
                        "there is no product '" + name.strip() + "' in " + tenant.name()
                                + ": 'licenses list' shows which there are");
            }
        }
        return licenses;
    }

    private Optional<ProductSku> find(String name) {
        try {
            return Optional.of(Products.of(tenant).find(name));
        } catch (StoppedException notThere) {
            return Optional.empty();
        }
    }
}
