/** ZTrust SSO: what its spec means to AWS, the rules of its own, and the files beside the stack. */
package dev.ecsmith.generator.products.ztrust;
