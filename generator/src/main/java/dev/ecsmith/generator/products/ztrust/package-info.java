/**
 * ZTrust SSO: what its spec means to AWS, the rules of its own, and the files beside the stack.
 *
 * <p>Who sees to its prerequisites: a rule, before anything is written; Terraform, when it plans;
 * the mapping itself, which can't yield anything else; or the reader, by the checklist in the
 * generated README.
 *
 * <table>
 *   <caption>Prerequisites</caption>
 *   <tr><th>Prerequisite<th>Rule<th>Terraform<th>Mapping<th>Reader
 *   <tr><td>Two subnets of each kind, in two zones
 *       <td>{@code too-few-subnets}, {@code subnet-repeated}, {@code too-few-zones}, {@code
 *       zone-outside-region}
 *       <td>{@code subnets-in-one-zone}, {@code subnet-outside-vpc}<td><td>routes of the subnets
 *   <tr><td>A way out for the private subnets<td>{@code no-way-out}<td><td><td>routes of the subnets
 *   <tr><td>CPU and memory
 *       <td>{@code task-below-product-minimum}, {@code fargate-size-not-offered}<td><td><td>
 *   <tr><td>Engine and version of the database
 *       <td>{@code database-version-not-supported}, {@code database-not-on-rds}<td><td><td>
 *   <tr><td>Storage of the database
 *       <td>{@code database-storage-too-small}<td>{@code database-storage-too-small}<td><td>
 *   <tr><td>JDBC address that fits the engine, and a database that answers
 *       <td><td><td>prefix and port<td>firewall and routes of a database elsewhere; user in it
 *   <tr><td>Certificates
 *       <td>{@code certificate-does-not-cover-hostname}, {@code arn-outside-stack}
 *       <td>{@code certificate-not-issued}, the secret is there
 *       <td><td>keys of the secret, pair, expiry
 *   <tr><td>Sign-in to the registry
 *       <td>{@code registry-secret-missing}<td>the secret is there<td><td>keys of the secret
 *   <tr><td>Execution role<td><td><td>trust, managed policy, secrets that are read<td>
 *   <tr><td>RabbitMQ
 *       <td>{@code rabbitmq-version-not-recommended}, {@code rabbitmq-disk-too-small}, {@code
 *       rabbitmq-on-amazon-mq}
 *       <td><td>configuration and script<td>certificate, reachability, each realm
 *   <tr><td>Sessions of several tasks
 *       <td>{@code sessions-not-shared}, {@code stickiness-off-with-several-tasks}<td><td><td>
 *   <tr><td>One account and region, nothing left to be replaced
 *       <td>{@code account-id-malformed}, {@code arn-outside-stack}, {@code
 *       placeholder-left-behind}
 *       <td>{@code allowed_account_ids}<td><td>
 *   <tr><td>One name and port of the container<td><td>{@code terraform test}<td>everywhere<td>
 *   <tr><td>Image with a fixed tag<td>{@code image-without-fixed-tag}<td><td><td>
 *   <tr><td>Log group<td><td>an existing one is there<td>created before the service<td>
 *   <tr><td>Host name
 *       <td>{@code hostname-not-bare}, {@code hostname-outside-zone}<td>the zone is there
 *       <td><td>record in a DNS elsewhere
 * </table>
 */
package dev.ecsmith.generator.products.ztrust;
