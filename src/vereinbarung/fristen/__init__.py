"""Terms and periods: §§ 187 ff. BGB as plain date arithmetic, without a clock and without the agreement's model."""
