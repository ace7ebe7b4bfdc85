/** Rules about repositories of images. */
package dev.ecsmith.validator.rules.plan.repository;
