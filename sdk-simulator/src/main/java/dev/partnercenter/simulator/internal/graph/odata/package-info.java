/** OData as Microsoft Graph speaks it: properties of a type, queries, filters, pages, bodies. */
@NullMarked
package dev.partnercenter.simulator.internal.graph.odata;

import org.jspecify.annotations.NullMarked;
