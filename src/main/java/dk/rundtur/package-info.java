/// Rundtur: one package for each room of the product.
@NullMarked
package dk.rundtur;

import org.jspecify.annotations.NullMarked;
